<?php

declare(strict_types=1);

namespace Magento\Framework;

class Escaper
{
    public function escapeHtml($data, $allowedTags = null): string
    {
        return htmlspecialchars((string) $data, ENT_QUOTES);
    }

    public function escapeHtmlAttr($string, $escapeSingleQuote = true): string
    {
        return htmlspecialchars((string) $string, ENT_QUOTES);
    }

    public function escapeUrl($string): string
    {
        return htmlspecialchars((string) $string, ENT_QUOTES);
    }
}
