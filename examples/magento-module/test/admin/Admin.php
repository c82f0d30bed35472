<?php

declare(strict_types=1);

namespace Varai\Portal\Test\Admin;

use Magento\Backend\Block\Template;
use Magento\Framework\Controller\Result\JsonFactory;
use Magento\Framework\Escaper;
use Magento\Framework\View\Helper\SecureHtmlRenderer;
use Magento\Framework\View\Result\PageFactory;
use Varai\Portal\Controller\Adminhtml\Portal\Index;
use Varai\Portal\Controller\Adminhtml\Portal\Token;
use Varai\Portal\Test\World;

/**
 * A small admin for the browser. The module's own controllers, view model, template, policy and files are what answers;
 * only Magento around them is ours.
 */
class Admin
{
    public const PATH = '/hidden_admin/';
    private const FORM_KEY = 'f0rmk3y';
    private const FILES = [
        '/static/require.js' => __DIR__ . '/../../../../node_modules/requirejs/require.js',
        '/static/prototype.js' => __DIR__ . '/prototype.js',
        '/static/apply.js' => __DIR__ . '/apply.js',
        '/static/admin.css' => __DIR__ . '/admin.css',
    ];

    public function sendFile(string $path): bool
    {
        $own = '/static/Varai_Portal/';
        $file = self::FILES[$path] ?? (str_starts_with($path, $own) && !str_contains($path, '..')
            ? MODULE . '/view/adminhtml/web/' . substr($path, strlen($own))
            : '');
        if (!is_file($file)) {
            return false;
        }
        header('Content-Type: ' . (str_ends_with($file, '.css') ? 'text/css' : 'text/javascript'));
        readfile($file);

        return true;
    }

    private function sendJson(mixed $data, int $code = 200): void
    {
        http_response_code($code);
        header('Content-Type: application/json');
        echo json_encode($data);
    }

    public function login(): void
    {
        header('Content-Type: text/html; charset=utf-8');
        echo '<!doctype html><html lang="en"><title>Magento Admin</title><h1>Welcome, please sign in</h1></html>';
    }

    /**
     * Stricter than Magento's own defaults: nothing inline but by nonce, no eval or frame, and Trusted Types. RequireJS
     * writes addresses into scripts as it finds them: a default policy of the page has to allow it, ours need none.
     */
    private function policy(Index $index, string $nonce): string
    {
        $own = ['default-src' => "'self'", 'script-src' => "'self' 'nonce-$nonce'", 'style-src' => "'self'"];
        $own += ['object-src' => "'none'", 'frame-src' => "'none'", 'base-uri' => "'self'", 'form-action' => "'self'"];
        $own += ['require-trusted-types-for' => "'script'"];
        $own += ['trusted-types' => "lit-html varai default 'allow-duplicates'"];
        foreach (simplexml_load_file(MODULE . '/etc/csp_whitelist.xml')->xpath('//policy') as $policy) {
            $hosts = implode(' ', array_map('strval', $policy->xpath('.//value')));
            $own[(string) $policy['id']] = ltrim(($own[(string) $policy['id']] ?? "'self'") . " $hosts");
        }
        foreach ($index->modifyCsp([]) as $policy) {
            $own[$policy->getId()] = ltrim(($own[$policy->getId()] ?? '') . ' ' . $policy->getValue());
        }

        return implode('; ', array_map(fn ($id, $value) => "$id $value", array_keys($own), $own));
    }

    public function page(World $world): void
    {
        $provider = $world->nonce();
        $nonce = (string) $provider->get();
        $index = new Index($world->context(), new PageFactory(), $world->configuration());
        header('Content-Type: text/html; charset=utf-8');
        header('Content-Security-Policy: ' . $this->policy($index, $nonce));
        header('X-Frame-Options: SAMEORIGIN');
        $title = $index->execute()->title;
        $block = new Template(['view_model' => $world->page($provider)]);
        $escaper = new Escaper();
        $secureRenderer = new SecureHtmlRenderer();
        $layout = simplexml_load_file(MODULE . '/view/adminhtml/layout/varai_portal_portal_index.xml');
        $head = '';
        foreach ($layout->xpath('/page/head/css') as $css) {
            $head .= '<link rel="stylesheet" href="/static/' . str_replace('::', '/', (string) $css['src']) . '">';
        }
        foreach ($layout->xpath('/page/head/meta') as $meta) {
            $head .= "<meta name=\"{$meta['name']}\" content=\"{$meta['content']}\">";
        }
        // what another extension brings along: the same scripts, and in the other way
        $more = '';
        foreach (isset($_COOKIE['twice']) ? ['varai.iife.js', 'varai.iife.js', 'loader.js'] : [] as $file) {
            $more .= $secureRenderer->renderTag('script', [
                'src' => $world->configuration()->getBaseUrl() . "/elements/$file",
                ...($file === 'loader.js' ? ['type' => 'module'] : ['defer' => 'defer']),
            ], ' ', false);
        }
        $formKey = self::FORM_KEY;
        $lang = strtr($world->locale, '_', '-');
        $menu = '';
        foreach (['Dashboard', 'Sales', 'Catalog', 'VARAi', 'Stores'] as $item) {
            $menu .= '<a href="' . $world->urls()->getUrl(strtolower($item)) . "\">$item</a>";
        }
        echo <<<HTML
            <!doctype html><html lang="$lang"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>$title / Magento Admin</title>
            <link rel="stylesheet" href="/static/admin.css">$head
            <script nonce="$nonce">var FORM_KEY = '$formKey';
            trustedTypes.createPolicy('default', {
              createScriptURL: (url) => (new URL(url, location).origin === location.origin ? url : null),
            });</script>
            <script src="/static/require.js"></script><script src="/static/prototype.js"></script>
            <script src="/static/apply.js"></script></head><body>
            <div class="menu-wrapper"><nav aria-label="Admin">$menu</nav></div>
            <div class="page-wrapper"><main><h1 class="page-title">$title</h1>
            HTML;
        require MODULE . '/view/adminhtml/templates/portal.phtml';
        echo "$more</main></div></body></html>";
    }

    /**
     * What stands before the controller in Magento: session, form key and role, each refused as Magento does.
     */
    public function token(World $world): void
    {
        $answers = $_COOKIE['answers'] ?? '';
        if ($answers === 'login') {
            $this->login();
        } elseif ($answers === 'redirect') {
            header('Location: ' . self::PATH, true, 302);
        } elseif ($world->user === null) {
            $this->sendJson(['ajaxExpired' => 1, 'ajaxRedirect' => self::PATH]);
        } elseif (($_POST['form_key'] ?? '') !== self::FORM_KEY || $answers === 'form key') {
            $this->sendJson(['error' => true, 'message' => 'Invalid Form Key. Please refresh the page.']);
        } else {
            $controller = new Token($world->context(), new JsonFactory(), $world->sessions());
            if (!$controller->isAllowedHere()) {
                http_response_code(403);
                $this->login();

                return;
            }
            $answer = $controller->execute();
            foreach ($answer->headers as $name => $value) {
                header("$name: $value");
            }
            $this->sendJson($answer->data, $answer->code);
        }
    }
}
