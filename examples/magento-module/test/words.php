<?php

declare(strict_types=1);

if (!function_exists('__')) {
    /**
     * Magento's translation, in English where no other words are told.
     */
    function __(string $text, string ...$values): string
    {
        $text = $GLOBALS['words'][$text] ?? $text;
        foreach ($values as $index => $value) {
            $text = str_replace('%' . ($index + 1), $value, $text);
        }

        return $text;
    }
}
