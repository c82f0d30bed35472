<?php

declare(strict_types=1);

namespace Magento\Framework\HTTP\Client;

/**
 * Speaks HTTP through PHP's own streams, and does not follow redirects, as Magento's does not.
 */
class Curl
{
    private int $timeout = 300;
    private array $headers = [];
    private int $status = 0;
    private string $body = '';

    public function setTimeout($value): void
    {
        $this->timeout = (int) $value;
    }

    public function setHeaders($headers): void
    {
        $this->headers = $headers;
    }

    public function post($uri, $params): void
    {
        $headers = array_map(fn ($name, $value) => "$name: $value", array_keys($this->headers), $this->headers);
        $context = stream_context_create(['http' => [
            'method' => 'POST',
            'header' => $headers,
            'content' => $params,
            'timeout' => $this->timeout,
            'ignore_errors' => true,
            'follow_location' => 0,
        ]]);
        $body = @file_get_contents($uri, false, $context);
        if ($body === false) {
            throw new \Exception("Could not resolve host of $uri");
        }
        $this->body = $body;
        $this->status = (int) explode(' ', $http_response_header[0])[1];
    }

    public function getStatus(): int
    {
        return $this->status;
    }

    public function getBody(): string
    {
        return $this->body;
    }
}
