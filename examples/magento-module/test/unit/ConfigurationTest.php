<?php

declare(strict_types=1);

namespace Varai\Portal\Test\Unit;

use PHPUnit\Framework\TestCase;
use Varai\Portal\Test\World;

class ConfigurationTest extends TestCase
{
    /**
     * @dataProvider addresses
     */
    public function testAKeyIsSentToAnEncryptedAddressWithoutAPathAlone(string $entered, ?string $used): void
    {
        $world = new World();
        $world->set['varai_portal/connection/base_url'] = $entered;

        self::assertSame($used, $world->configuration()->getBaseUrl());
        self::assertSame($used !== null, $world->configuration()->isComplete());
    }

    public function addresses(): array
    {
        return [
            ['https://portal.test', 'https://portal.test'],
            [' https://portal.test:8443/ ', 'https://portal.test:8443'],
            ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
            ['http://portal.test', null],
            ['https://portal.test/path', null],
            ['https://who:why@portal.test', null],
            ["https://portal.test\r\nX-More: 1", null],
            ["https://portal.test; script-src *", null],
            ['', null],
        ];
    }

    public function testTheKeyIsDecryptedAndOneOfTheEnvironmentIsTakenAsItIs(): void
    {
        $world = new World();
        self::assertSame('sk_of_the_host', $world->configuration()->getSecretKey());
        $world->set['varai_portal/connection/secret_key'] = 'sk_plain';
        self::assertSame('sk_plain', $world->configuration()->getSecretKey());
        foreach (['', '0:3:of another crypt key', "sk_\r\nX-More: 1"] as $useless) {
            $world->set['varai_portal/connection/secret_key'] = $useless;
            self::assertNull($world->configuration()->getSecretKey());
            self::assertFalse($world->configuration()->isComplete());
        }
    }

    public function testTheAccountIsTheShopsHostUnlessOneIsSet(): void
    {
        $world = new World();
        self::assertSame('shop.test', $world->configuration()->getAccount());
        $world->set['varai_portal/connection/account'] = ' acme ';
        self::assertSame('acme', $world->configuration()->getAccount());
        $world->set = ['varai_portal/connection/secret_key' => 'sk_plain'];
        self::assertNull($world->configuration()->getAccount());
    }
}
