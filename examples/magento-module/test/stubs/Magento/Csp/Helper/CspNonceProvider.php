<?php

declare(strict_types=1);

namespace Magento\Csp\Helper;

class CspNonceProvider
{
    private string $nonce = '';

    public function generateNonce(): string
    {
        if ($this->nonce === '') {
            $this->nonce = bin2hex(random_bytes(16));
        }

        return base64_encode($this->nonce);
    }
}
