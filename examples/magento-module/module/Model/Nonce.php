<?php

declare(strict_types=1);

namespace Varai\Portal\Model;

use Magento\Csp\Helper\CspNonceProvider;
use Magento\Framework\ObjectManagerInterface;

/**
 * The nonce of this page's Content Security Policy, which Magento has since 2.4.7. Before that there is none, and the
 * host that the policy names is enough.
 */
class Nonce
{
    /**
     * @param class-string $provider Asked for by name, since a constructor cannot ask for what may not exist.
     */
    public function __construct(
        private readonly ObjectManagerInterface $objectManager,
        private readonly string $provider = CspNonceProvider::class
    ) {
    }

    public function get(): ?string
    {
        return class_exists($this->provider) ? $this->objectManager->get($this->provider)->generateNonce() : null;
    }
}
