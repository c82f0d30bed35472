<?php

declare(strict_types=1);

namespace Magento\Csp\Model\Policy;

/**
 * The part of a fetch directive that the module asks for.
 */
class FetchPolicy
{
    public function __construct(
        private readonly string $id,
        private readonly bool $noneAllowed = true,
        private readonly array $hostSources = [],
        private readonly array $schemeSources = [],
        private readonly bool $selfAllowed = false
    ) {
    }

    public function getId(): string
    {
        return $this->id;
    }

    public function getValue(): string
    {
        if ($this->noneAllowed) {
            return "'none'";
        }
        $schemes = array_map(fn ($scheme) => "$scheme:", $this->schemeSources);

        return implode(' ', [...$this->hostSources, ...$schemes, ...($this->selfAllowed ? ["'self'"] : [])]);
    }
}
