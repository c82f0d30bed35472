<?php

declare(strict_types=1);

namespace Varai\Portal\Test\Unit;

use Magento\Backend\App\Action;
use Magento\Framework\App\Action\HttpGetActionInterface;
use Magento\Framework\App\Action\HttpPostActionInterface;
use Magento\Framework\Controller\Result\Json;
use Magento\Framework\Controller\Result\JsonFactory;
use PHPUnit\Framework\TestCase;
use Varai\Portal\Controller\Adminhtml\Portal\Token;
use Varai\Portal\Test\World;

class TokenTest extends TestCase
{
    private function ask(World $world): Json
    {
        return (new Token($world->context(), new JsonFactory(), $world->sessions()))->execute();
    }

    public function testThePageGetsTheShortSecretAndNothingElse(): void
    {
        $world = new World();
        $answer = $this->ask($world);

        self::assertSame(200, $answer->code);
        self::assertSame(['clientSecret' => 'eyJ.short', 'expiresAt' => '2026-11-20T12:10:00Z'], $answer->data);
        self::assertSame('no-store', $answer->headers['Cache-Control']);
    }

    public function testTheKeyGoesFromServerToServerAndNoAddressOfTheAdminWithIt(): void
    {
        $world = new World();
        $this->ask($world);
        $this->ask($world);

        [$first, $second] = $world->sent;
        self::assertSame('https://portal.test/api/portal-sessions', $first['url']);
        self::assertSame('Bearer sk_of_the_host', $first['headers']['Authorization']);
        self::assertNotSame($first['headers']['Idempotency-Key'], $second['headers']['Idempotency-Key']);
        self::assertSame('https://admin.shop.test:8443', $first['body']['origin']);
        self::assertStringNotContainsString('hidden_admin', json_encode($world->sent));
        self::assertStringNotContainsString($world->key, json_encode($world->sent));
    }

    public function testItSaysWhoAsksAndWhatTheirRoleAllows(): void
    {
        $world = new World();
        $this->ask($world);
        $body = $world->sent[0]['body'];

        self::assertSame('shop.test', $body['account']);
        self::assertSame(['id' => 'magento-7', 'name' => 'Ada Owner', 'email' => 'ada@acme.test'], $body['user']);
        self::assertSame('de-DE', $body['locale']);
        self::assertSame('page', $body['cardEntry']);
        self::assertContains('payment-methods', $body['components']);
        self::assertSame(['usage' => []], $body['features']);

        $world->allowed = ['Varai_Portal::portal'];
        $this->ask($world);
        $body = $world->sent[1]['body'];
        foreach (['payment-methods', 'invoices', 'profile'] as $component) {
            self::assertNotContains($component, $body['components']);
        }
        self::assertSame(['usage' => [], 'subscription' => [], 'integrations' => []], $body['features']);
    }

    /**
     * @dataProvider troubles
     */
    public function testWhatWentWrongIsOneWordForThePageAndNoSecretLogged(?array $says, int $code, string $word): void
    {
        $world = new World();
        $world->answer = $says;
        $answer = $this->ask($world);

        self::assertSame($code, $answer->code);
        self::assertSame(['error' => $word], $answer->data);
        self::assertStringNotContainsString('sk_of_the_host', $world->log);
        self::assertStringNotContainsString('eyJ.short', $world->log);
        self::assertStringContainsString('VARAi portal', $world->log);
    }

    public function troubles(): array
    {
        $secret = ['clientSecret' => 'eyJ.short'];

        return [
            'nobody is there' => [null, 502, 'unreachable'],
            'a key that was withdrawn' => [[401, ['code' => 'session/missing']], 503, 'key_refused'],
            'a fault of the server' => [[500, ['code' => 'request/failed', 'requestId' => 'r']], 502, 'unreachable'],
            'a page of somebody in between' => [[200, '<html>'], 502, 'unreachable'],
            'a redirect' => [[302, $secret + ['expiresAt' => '']], 502, 'unreachable'],
            'half an answer' => [[201, $secret], 502, 'unreachable'],
        ];
    }

    public function testNothingIsSentBeforeAllIsSet(): void
    {
        $world = new World();
        $world->set['varai_portal/connection/secret_key'] = '';
        $answer = $this->ask($world);

        self::assertSame([503, ['error' => 'not_set_up']], [$answer->code, $answer->data]);
        self::assertSame([], $world->sent);
    }

    public function testItIsTheBaseActionsToRefuseAndItTakesPostsAlone(): void
    {
        $world = new World();
        $token = new Token($world->context(), new JsonFactory(), $world->sessions());

        self::assertInstanceOf(Action::class, $token);
        self::assertInstanceOf(HttpPostActionInterface::class, $token);
        self::assertNotInstanceOf(HttpGetActionInterface::class, $token);
        self::assertTrue($token->isAllowedHere());
        $world->allowed = [];
        self::assertFalse($token->isAllowedHere());
    }
}
