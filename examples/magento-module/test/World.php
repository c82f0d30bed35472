<?php

declare(strict_types=1);

namespace Varai\Portal\Test;

use Exception;
use Magento\Backend\App\Action\Context;
use Magento\Backend\Model\Auth;
use Magento\Backend\Model\UrlInterface;
use Magento\Framework\App\Config\ScopeConfigInterface;
use Magento\Framework\AuthorizationInterface;
use Magento\Framework\Encryption\EncryptorInterface;
use Magento\Framework\HTTP\Client\Curl;
use Magento\Framework\HTTP\Client\CurlFactory;
use Magento\Framework\Locale\ResolverInterface;
use Magento\Framework\ObjectManagerInterface;
use Magento\User\Model\User;
use Psr\Log\LoggerInterface;
use Varai\Portal\Model\Configuration;
use Varai\Portal\Model\Nonce;
use Varai\Portal\Model\PortalSessions;
use Varai\Portal\ViewModel\Portal;

/**
 * An admin of Magento's around the module: what is set, who is signed in, and what VARAi answers.
 */
class World
{
    /** @var array<string, string> */
    public array $set = [
        'varai_portal/connection/base_url' => 'https://portal.test',
        'varai_portal/connection/secret_key' => '0:3:sealed',
        'web/secure/base_url' => 'https://shop.test/',
    ];
    public string $baseUrl = 'https://admin.shop.test:8443/hidden_admin/';
    public string $key = 'e5a1c0';
    public string $locale = 'de_DE';
    /** @var string[] */
    public array $allowed = ['Varai_Portal::portal', 'Varai_Portal::billing', 'Varai_Portal::connections'];
    public ?User $user;
    /** What VARAi answers; null where nobody is there. A real request where `real` is set. */
    public ?array $answer = [201, ['clientSecret' => 'eyJ.short', 'expiresAt' => '2026-11-20T12:10:00Z']];
    public bool $real = false;
    /** @var array<int, array{url: string, headers: array<string, string>, body: array<string, mixed>}> */
    public array $sent = [];
    public string $log = '';

    public function __construct()
    {
        $this->user = new User('7', 'Ada Owner', 'ada@acme.test');
    }

    public function context(): Context
    {
        $allowed = fn (string $resource): bool => in_array($resource, $this->allowed, true);
        $authorization = new class ($allowed) implements AuthorizationInterface {
            public function __construct(private $allowed)
            {
            }

            public function isAllowed($resource, $privilege = null)
            {
                return ($this->allowed)($resource);
            }
        };

        return new Context(new Auth($this->user), $authorization);
    }

    public function configuration(): Configuration
    {
        $scopeConfig = new class ($this) implements ScopeConfigInterface {
            public function __construct(private readonly World $world)
            {
            }

            public function getValue($path, $scopeType = 'default', $scopeCode = null)
            {
                return $this->world->set[$path] ?? null;
            }
        };
        $encryptor = new class implements EncryptorInterface {
            public function decrypt($data)
            {
                return $data === '0:3:sealed' ? 'sk_of_the_host' : '';
            }
        };

        return new Configuration($scopeConfig, $encryptor);
    }

    public function urls(): UrlInterface
    {
        return new class ($this) implements UrlInterface {
            public function __construct(private readonly World $world)
            {
            }

            public function getUrl($routePath = null, $routeParams = null)
            {
                $query = $routeParams['_query'] ?? [];

                return "{$this->world->baseUrl}$routePath/key/{$this->world->key}/"
                    . ($query === [] ? '' : '?' . http_build_query($query));
            }

            public function getBaseUrl($params = [])
            {
                return $this->world->baseUrl;
            }
        };
    }

    public function sessions(): PortalSessions
    {
        $clients = new class ($this) extends CurlFactory {
            public function __construct(private readonly World $world)
            {
            }

            public function create(array $data = []): Curl
            {
                return $this->world->real ? new Curl() : new FakeCurl($this->world);
            }
        };
        $locales = new class ($this) implements ResolverInterface {
            public function __construct(private readonly World $world)
            {
            }

            public function getLocale()
            {
                return $this->world->locale;
            }
        };
        $logger = new class ($this) implements LoggerInterface {
            public function __construct(private readonly World $world)
            {
            }

            public function error($message, array $context = [])
            {
                $this->world->log .= $message . ' ' . json_encode($context) . "\n";
            }
        };

        return new PortalSessions($this->configuration(), $clients, $this->urls(), $locales, $logger);
    }

    public function nonce(?string $provider = null): Nonce
    {
        $objectManager = new class implements ObjectManagerInterface {
            private array $made = [];

            public function get($type)
            {
                return $this->made[$type] ??= new $type();
            }
        };

        return $provider === null ? new Nonce($objectManager) : new Nonce($objectManager, $provider);
    }

    public function page(?Nonce $nonce = null): Portal
    {
        return new Portal($this->configuration(), $this->sessions(), $this->urls(), $nonce ?? $this->nonce());
    }
}
