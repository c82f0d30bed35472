<?php

declare(strict_types=1);

namespace Magento\Framework\View\Helper;

use Magento\Framework\Escaper;

class SecureHtmlRenderer
{
    public function renderTag(
        string $tagName,
        array $attributes,
        ?string $content = null,
        bool $textContent = true
    ): string {
        $escaper = new Escaper();
        $html = "<$tagName";
        foreach ($attributes as $name => $value) {
            $html .= " $name=\"{$escaper->escapeHtmlAttr($value)}\"";
        }

        return "$html>" . ($textContent ? $escaper->escapeHtml($content) : $content) . "</$tagName>";
    }
}
