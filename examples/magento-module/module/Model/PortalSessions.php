<?php

declare(strict_types=1);

namespace Varai\Portal\Model;

use Magento\Backend\Model\UrlInterface;
use Magento\Framework\HTTP\Client\CurlFactory;
use Magento\Framework\Locale\ResolverInterface;
use Psr\Log\LoggerInterface;
use Throwable;

/**
 * Makes portal sessions, from this server to VARAi's: what comes back is short-lived and all that a browser is given.
 */
class PortalSessions
{
    private const SECONDS = 10;

    public function __construct(
        private readonly Configuration $configuration,
        private readonly CurlFactory $clients,
        private readonly UrlInterface $backendUrl,
        private readonly ResolverInterface $locales,
        private readonly LoggerInterface $logger
    ) {
    }

    /**
     * @return array{clientSecret: string, expiresAt: string}
     * @throws NoSession
     */
    public function mint(Visitor $visitor): array
    {
        if (!$this->configuration->isComplete()) {
            throw new NoSession(NoSession::NOT_SET_UP);
        }
        $client = $this->clients->create();
        $client->setTimeout(self::SECONDS);
        $client->setHeaders([
            'Authorization' => 'Bearer ' . $this->configuration->getSecretKey(),
            'Content-Type' => 'application/json',
            'Accept' => 'application/json',
            'Idempotency-Key' => bin2hex(random_bytes(16)),
        ]);
        try {
            $client->post(
                $this->configuration->getBaseUrl() . '/api/portal-sessions',
                json_encode($this->wish($visitor), JSON_THROW_ON_ERROR)
            );
            $status = (int) $client->getStatus();
            $answer = json_decode((string) $client->getBody(), true);
        } catch (Throwable $trouble) {
            // its words may hold what was sent
            $this->logger->error('VARAi portal: no answer', ['exception' => get_class($trouble)]);
            throw new NoSession(NoSession::UNREACHABLE);
        }

        return $this->read($status, is_array($answer) ? $answer : []);
    }

    /**
     * Where the page lives, without the admin's own path, which is nobody's business.
     */
    public function getOrigin(): string
    {
        $parts = parse_url($this->backendUrl->getBaseUrl()) ?: [];
        $port = isset($parts['port']) ? ':' . $parts['port'] : '';

        return ($parts['scheme'] ?? 'https') . '://' . ($parts['host'] ?? '') . $port;
    }

    public function getLocale(): string
    {
        return str_replace('_', '-', (string) $this->locales->getLocale());
    }

    /**
     * @return array<string, mixed>
     */
    private function wish(Visitor $visitor): array
    {
        $components = ['subscription', 'usage', 'metrics', 'integrations', 'notifications'];
        $features = [
            // a bank that wants to hear of it has no page of its own for these
            'usage' => [],
        ];
        if ($visitor->mayBill) {
            array_push($components, 'payment-methods', 'invoices', 'profile');
        } else {
            $features['subscription'] = [];
        }
        if (!$visitor->mayConnect) {
            $features['integrations'] = [];
        }

        return [
            'account' => $this->configuration->getAccount(),
            'user' => ['id' => $visitor->id, 'name' => $visitor->name, 'email' => $visitor->email],
            'components' => $components,
            'features' => $features,
            // no card is typed in the admin: a page of its own is opened for it
            'cardEntry' => 'page',
            'origin' => $this->getOrigin(),
            'locale' => $this->getLocale(),
        ];
    }

    /**
     * @param array<string, mixed> $answer
     * @return array{clientSecret: string, expiresAt: string}
     */
    private function read(int $status, array $answer): array
    {
        $secret = $answer['clientSecret'] ?? null;
        $expires = $answer['expiresAt'] ?? null;
        if ($status >= 200 && $status < 300 && is_string($secret) && is_string($expires)) {
            return ['clientSecret' => $secret, 'expiresAt' => $expires];
        }
        $this->logger->error('VARAi portal: no session', [
            'status' => $status,
            'code' => is_string($answer['code'] ?? null) ? $answer['code'] : null,
            'requestId' => is_string($answer['requestId'] ?? null) ? $answer['requestId'] : null,
        ]);
        throw new NoSession($status === 401 || $status === 403 ? NoSession::KEY_REFUSED : NoSession::UNREACHABLE);
    }
}
