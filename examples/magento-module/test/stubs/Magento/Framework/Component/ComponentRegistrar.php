<?php

declare(strict_types=1);

namespace Magento\Framework\Component;

class ComponentRegistrar
{
    public const MODULE = 'module';

    /** @var array<string, string> */
    public static array $modules = [];

    public static function register($type, $componentName, $path): void
    {
        self::$modules[$type . ':' . $componentName] = $path;
    }
}
