<?php

/**
 * What `php -S` asks for everything. Who is signed in and how things stand comes by cookies.
 */

declare(strict_types=1);

use Varai\Portal\Test\Admin\Admin;
use Varai\Portal\Test\World;

require __DIR__ . '/../bootstrap.php';
require __DIR__ . '/Admin.php';

$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$admin = new Admin();
if ($admin->sendFile($path)) {
    return true;
}
$world = new World();
$world->real = true;
$world->key = (string) getenv('ADMIN_KEY');
$world->locale = $_COOKIE['locale'] ?? 'en_US';
$file = MODULE . "/i18n/{$world->locale}.csv";
foreach (is_file($file) ? file($file) : [] as $line) {
    [$text, $translated] = str_getcsv(trim($line), ',', '"', '');
    $GLOBALS['words'][$text] = $translated;
}
$world->baseUrl = "http://{$_SERVER['HTTP_HOST']}" . Admin::PATH;
$world->set = [
    'varai_portal/connection/base_url' => (string) getenv('PORTAL_URL'),
    'varai_portal/connection/secret_key' => (string) getenv('PORTAL_KEY'),
    'varai_portal/connection/account' => (string) getenv('PORTAL_ACCOUNT'),
    'varai_portal/connection/script' => $_COOKIE['script'] ?? 'module',
];
match ($_COOKIE['answers'] ?? '') {
    'refused' => $world->set['varai_portal/connection/secret_key'] = 'sk_withdrawn',
    'unreachable' => $world->set['varai_portal/connection/base_url'] = 'http://127.0.0.1:9',
    'denied' => $world->allowed = [],
    default => null,
};
if (!isset($_COOKIE['admin']) && !getenv('ADMIN_SIGNED_IN')) {
    $world->user = null;
}
$under = Admin::PATH . 'varai_portal/portal/';
if ($_SERVER['REQUEST_METHOD'] === 'POST' && $path === "{$under}token/key/{$world->key}/") {
    $admin->token($world);
} elseif ($world->user === null || $path !== "{$under}index/key/{$world->key}/") {
    $admin->login();
} else {
    $admin->page($world);
}
