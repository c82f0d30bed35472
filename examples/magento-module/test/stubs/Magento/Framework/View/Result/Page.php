<?php

declare(strict_types=1);

namespace Magento\Framework\View\Result;

/**
 * Keeps the menu that a controller marks, and its title; it is its own config and title.
 */
class Page
{
    public string $activeMenu = '';
    public string $title = '';

    public function setActiveMenu($itemId): self
    {
        $this->activeMenu = $itemId;

        return $this;
    }

    public function getConfig(): self
    {
        return $this;
    }

    public function getTitle(): self
    {
        return $this;
    }

    public function prepend($prefix): void
    {
        $this->title = (string) $prefix;
    }
}
