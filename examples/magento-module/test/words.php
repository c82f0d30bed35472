<?php

declare(strict_types=1);

if (!function_exists('__')) {
    /**
     * Magento's translation, in English.
     */
    function __(string $text, string ...$values): string
    {
        foreach ($values as $index => $value) {
            $text = str_replace('%' . ($index + 1), $value, $text);
        }

        return $text;
    }
}
