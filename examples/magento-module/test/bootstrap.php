<?php

/**
 * The module's classes, and ours in the place of Magento's.
 */

declare(strict_types=1);

const MODULE = __DIR__ . '/../module';

spl_autoload_register(function (string $class): void {
    $own = 'Varai\\Portal\\';
    $file = str_starts_with($class, $own)
        ? MODULE . '/' . strtr(substr($class, strlen($own)), '\\', '/') . '.php'
        : __DIR__ . '/stubs/' . strtr($class, '\\', '/') . '.php';
    if (is_file($file)) {
        require $file;
    }
});

require __DIR__ . '/words.php';
require __DIR__ . '/World.php';
require __DIR__ . '/FakeCurl.php';
