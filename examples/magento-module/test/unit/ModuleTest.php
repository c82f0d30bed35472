<?php

declare(strict_types=1);

namespace Varai\Portal\Test\Unit;

use Magento\Framework\Component\ComponentRegistrar;
use PHPUnit\Framework\TestCase;
use SimpleXMLElement;
use Varai\Portal\Controller\Adminhtml\Portal\Index;
use Varai\Portal\Controller\Adminhtml\Portal\Token;

/**
 * What Magento would put together out of the files: that each names what the others have.
 */
class ModuleTest extends TestCase
{
    private function xml(string $path): SimpleXMLElement
    {
        return simplexml_load_file(MODULE . '/' . $path);
    }

    /**
     * @return string[]
     */
    private function all(string $path, string $query): array
    {
        return array_map('strval', $this->xml($path)->xpath($query) ?: []);
    }

    public function testItRegistersUnderItsName(): void
    {
        require MODULE . '/registration.php';

        self::assertSame(realpath(MODULE), realpath(ComponentRegistrar::$modules['module:Varai_Portal']));
        self::assertSame(['Varai_Portal'], $this->all('etc/module.xml', '/config/module/@name'));
        $composer = json_decode(file_get_contents(MODULE . '/composer.json'), true);
        self::assertSame('magento2-module', $composer['type']);
        self::assertArrayHasKey('Varai\\Portal\\', $composer['autoload']['psr-4']);
    }

    public function testEachRightThatIsAskedForIsInTheAcl(): void
    {
        $known = $this->all('etc/acl.xml', '//resource/@id');
        $asked = [
            Index::ADMIN_RESOURCE,
            Token::ADMIN_RESOURCE,
            ...$this->all('etc/adminhtml/menu.xml', '//add/@resource'),
            ...$this->all('etc/adminhtml/system.xml', '//resource'),
        ];
        $token = file_get_contents(MODULE . '/Controller/Adminhtml/Portal/Token.php');
        preg_match_all("/'(Varai_Portal::\w+)'/", $token, $more);
        self::assertGreaterThan(2, count($more[1]));
        foreach ([...$asked, ...$more[1]] as $resource) {
            self::assertContains($resource, $known);
        }
    }

    public function testTheMenuLeadsToAControllerWithALayoutWhoseTemplateAndViewModelAreThere(): void
    {
        [$action] = $this->all('etc/adminhtml/menu.xml', '//add/@action');
        [$frontName] = $this->all('etc/adminhtml/routes.xml', '//route/@frontName');
        [$route] = $this->all('etc/adminhtml/routes.xml', '//route/@id');
        [$first, $controller] = explode('/', $action);
        self::assertSame($frontName, $first);
        self::assertTrue(class_exists('Varai\\Portal\\Controller\\Adminhtml\\' . ucfirst($controller) . '\\Index'));
        $layout = "view/adminhtml/layout/{$route}_{$controller}_index.xml";
        self::assertFileExists(MODULE . "/$layout");
        foreach ($this->all($layout, '//argument[@xsi:type="object"]') as $class) {
            self::assertTrue(class_exists($class), $class);
        }
        foreach ($this->all($layout, '//@template | //@src') as $named) {
            [, $path] = explode('::', $named);
            $folder = str_ends_with($path, '.phtml') ? 'templates' : 'web';
            self::assertFileExists(MODULE . "/view/adminhtml/$folder/$path");
        }
    }

    public function testTheSecretIsObscuredEncryptedAndSensitive(): void
    {
        $field = $this->xml('etc/adminhtml/system.xml')->xpath('//field[@id="secret_key"]')[0];

        self::assertSame('obscure', (string) $field['type']);
        self::assertSame('Magento\Config\Model\Config\Backend\Encrypted', (string) $field->backend_model);
        self::assertSame(
            ['varai_portal/connection/secret_key'],
            $this->all('etc/di.xml', '//argument[@name="sensitive"]/item/@name')
        );
        foreach ($this->all('etc/adminhtml/system.xml', '//source_model') as $class) {
            self::assertTrue(class_exists($class), $class);
        }
        self::assertSame([], $this->all('etc/config.xml', '//secret_key'));
    }

    public function testTheWhitelistIsTheAddressOfTheDefaultsAndNobodyElse(): void
    {
        [$base] = $this->all('etc/config.xml', '//base_url');
        $live = str_replace('https', 'wss', $base);
        $hosts = [];
        foreach ($this->xml('etc/csp_whitelist.xml')->xpath('//policy') as $policy) {
            $hosts[(string) $policy['id']] = array_map('strval', $policy->xpath('.//value'));
        }

        self::assertSame(['script-src' => [$base], 'connect-src' => [$base, $live]], $hosts);
    }

    public function testEachSentenceIsThereInGerman(): void
    {
        $known = array_column(array_map('str_getcsv', file(MODULE . '/i18n/de_DE.csv')), 1, 0);
        $said = $this->all('etc/acl.xml', '//resource[starts-with(@id, "Varai")]/@title');
        $said = [...$said, ...$this->all('etc/adminhtml/system.xml', '//label | //comment')];
        $templates = 'view/adminhtml/templates';
        foreach (['ViewModel/Portal.php', 'Model/Config/Script.php', "$templates/portal.phtml"] as $file) {
            preg_match_all("/__\('([^']+)'\)/", file_get_contents(MODULE . "/$file"), $found);
            self::assertNotSame([], $found[1], $file);
            $said = [...$said, ...$found[1]];
        }
        foreach ($said as $sentence) {
            self::assertArrayHasKey($sentence, $known);
        }
        self::assertEqualsCanonicalizing(array_unique($said), array_keys($known));
    }
}
