<?php

declare(strict_types=1);

namespace Varai\Portal\Model;

use Magento\Framework\App\Config\ScopeConfigInterface;
use Magento\Framework\Encryption\EncryptorInterface;

/**
 * What an admin has set under Stores > Configuration > Services > VARAi portal.
 */
class Configuration
{
    private const SECTION = 'varai_portal/connection/';

    public function __construct(
        private readonly ScopeConfigInterface $scopeConfig,
        private readonly EncryptorInterface $encryptor
    ) {
    }

    /**
     * Scheme, host and port; null where it is no address to send a key to.
     */
    public function getBaseUrl(): ?string
    {
        $url = rtrim(trim($this->read('base_url')), '/');
        $encrypted = preg_match('~^https://[a-z0-9.-]+(:\d+)?$~i', $url) === 1;
        $thisMachine = preg_match('~^http://(localhost|127\.0\.0\.1)(:\d+)?$~i', $url) === 1;

        return $encrypted || $thisMachine ? $url : null;
    }

    /**
     * For this server alone: it goes into no page and no log.
     */
    public function getSecretKey(): ?string
    {
        $stored = trim($this->read('secret_key'));
        // one that comes from the environment was never encrypted
        $key = str_starts_with($stored, 'sk_') ? $stored : trim($this->encryptor->decrypt($stored));

        return preg_match('~^sk_[\x21-\x7e]+$~', $key) === 1 ? $key : null;
    }

    public function getAccount(): ?string
    {
        $account = trim($this->read('account'));
        if ($account !== '') {
            return $account;
        }
        $host = parse_url((string) $this->scopeConfig->getValue('web/secure/base_url'), PHP_URL_HOST);

        return is_string($host) ? $host : null;
    }

    /**
     * Whether all tags come in one script instead of modules.
     */
    public function isOneScript(): bool
    {
        return $this->read('script') === Config\Script::ONE;
    }

    public function isComplete(): bool
    {
        return $this->getBaseUrl() !== null && $this->getSecretKey() !== null && $this->getAccount() !== null;
    }

    private function read(string $field): string
    {
        return (string) $this->scopeConfig->getValue(self::SECTION . $field);
    }
}
