<?php

declare(strict_types=1);

namespace Varai\Portal\Test\Unit;

use DOMDocument;
use DOMXPath;
use Magento\Backend\Block\Template;
use Magento\Csp\Helper\CspNonceProvider;
use Magento\Csp\Model\Policy\FetchPolicy;
use Magento\Framework\Escaper;
use Magento\Framework\View\Helper\SecureHtmlRenderer;
use Magento\Framework\View\Result\PageFactory;
use PHPUnit\Framework\TestCase;
use Varai\Portal\Controller\Adminhtml\Portal\Index;
use Varai\Portal\Model\Config\Script;
use Varai\Portal\Model\Nonce;
use Varai\Portal\Test\World;

class PageTest extends TestCase
{
    private function html(World $world, ?Nonce $nonce = null): string
    {
        $block = new Template(['view_model' => $world->page($nonce)]);
        $escaper = new Escaper();
        $secureRenderer = new SecureHtmlRenderer();
        ob_start();
        require MODULE . '/view/adminhtml/templates/portal.phtml';

        return (string) ob_get_clean();
    }

    /**
     * @return array<string, string>
     */
    private function attributesOf(string $html, string $path): array
    {
        $document = new DOMDocument();
        @$document->loadHTML('<?xml encoding="utf-8"?>' . $html);
        $found = (new DOMXPath($document))->query($path);
        self::assertSame(1, $found->length, $path);
        $attributes = [];
        foreach ($found->item(0)->attributes as $attribute) {
            $attributes[$attribute->name] = $attribute->value;
        }

        return $attributes;
    }

    public function testTheTagsComeAsAModuleWithTheNonceOfThePage(): void
    {
        $script = $this->attributesOf($this->html(new World()), '//script[@src]');

        self::assertSame('module', $script['type']);
        self::assertSame('https://portal.test/elements/loader.js', $script['src']);
        self::assertSame('no-referrer', $script['referrerpolicy']);
        self::assertNotSame('', $script['nonce']);
    }

    public function testOrAsOneScriptAndBefore247WithoutANonce(): void
    {
        $world = new World();
        $world->set['varai_portal/connection/script'] = Script::ONE;
        $before = $world->nonce('Magento\Csp\Helper\NoSuchProvider');
        $script = $this->attributesOf($this->html($world, $before), '//script[@src]');

        self::assertSame('https://portal.test/elements/varai.iife.js', $script['src']);
        self::assertArrayHasKey('defer', $script);
        self::assertArrayNotHasKey('type', $script);
        self::assertArrayNotHasKey('nonce', $script);
        self::assertNotNull($world->nonce(CspNonceProvider::class)->get());
        self::assertSame([Script::MODULE, Script::ONE], array_column((new Script())->toOptionArray(), 'value'));
    }

    public function testNoKeyStandsInAnAttributeAndNoSecretAnywhere(): void
    {
        $world = new World();
        $html = $this->html($world);
        $withoutTexts = preg_replace('~(<script type="text/x-magento-init">).*?(</script>)~s', '$1$2', $html);

        self::assertStringContainsString($world->key, $html);
        self::assertStringNotContainsString($world->key, $withoutTexts);
        self::assertStringNotContainsString('sk_of_the_host', $html);
        self::assertSame([], $world->sent);
        $provider = $this->attributesOf($html, '//varai-provider');
        self::assertEqualsCanonicalizing(['base-url', 'locale', 'appearance'], array_keys($provider));
        self::assertSame(['https://portal.test', 'magento'], [$provider['base-url'], $provider['appearance']]);
    }

    public function testWhatTheLoaderReadsIsJsonThatCannotEndItsScript(): void
    {
        $world = new World();
        $world->key = '</script><script>';
        $html = $this->html($world);

        self::assertSame(2, substr_count($html, '</script>'));
        preg_match('~x-magento-init">(.*?)</script>~s', $html, $found);
        $options = json_decode($found[1], true)['#varai-portal']['Varai_Portal/js/portal'];
        self::assertStringContainsString('isAjax=true', $options['tokenUrl']);
        self::assertStringContainsString('/varai_portal/portal/token/', $options['tokenUrl']);
    }

    public function testBeforeItIsSetUpItLeadsToItsSettingsAndLoadsNothing(): void
    {
        $world = new World();
        $world->set = [];
        $html = $this->html($world);

        self::assertStringContainsString('not set up yet', $html);
        self::assertStringContainsString('adminhtml/system_config/edit', $html);
        self::assertStringNotContainsString('<script', $html);
        self::assertStringNotContainsString('varai-provider', $html);
    }

    public function testThePagesPolicyReachesTheAddressThatIsSetAndNothingOfStripes(): void
    {
        $world = new World();
        $index = new Index($world->context(), new PageFactory(), $world->configuration());
        $kept = new FetchPolicy('font-src', false, [], [], true);
        $policies = $index->modifyCsp([$kept]);

        self::assertSame($kept, $policies[0]);
        $said = [];
        foreach ($policies as $policy) {
            $said[$policy->getId()] = $policy->getValue();
        }
        self::assertSame('https://portal.test', $said['script-src']);
        self::assertSame("https://portal.test wss://portal.test 'self'", $said['connect-src']);
        self::assertSame("data: 'self'", $said['img-src']);
        self::assertArrayNotHasKey('frame-src', $said);

        $world->set = [];
        self::assertSame([$kept], $index->modifyCsp([$kept]));
    }

    public function testThePageMarksItsMenuAndAsksForItsOwnRight(): void
    {
        $world = new World();
        $index = new Index($world->context(), new PageFactory(), $world->configuration());
        $page = $index->execute();

        self::assertSame(['Varai_Portal::portal', 'VARAi'], [$page->activeMenu, $page->title]);
        $world->allowed = ['Magento_Backend::admin'];
        self::assertFalse($index->isAllowedHere());
    }
}
