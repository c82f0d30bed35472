<?php

declare(strict_types=1);

namespace Varai\Portal\Test;

use Exception;
use Magento\Framework\HTTP\Client\Curl;

/**
 * Keeps what is sent and answers what the world says.
 */
class FakeCurl extends Curl
{
    private array $with = [];

    public function __construct(private readonly World $world)
    {
    }

    public function setHeaders($headers): void
    {
        $this->with = $headers;
    }

    public function post($uri, $params): void
    {
        if ($this->world->answer === null) {
            throw new Exception("Could not reach $uri with " . json_encode($this->with));
        }
        $this->world->sent[] = ['url' => $uri, 'headers' => $this->with, 'body' => json_decode($params, true)];
    }

    public function getStatus(): int
    {
        return $this->world->answer[0];
    }

    public function getBody(): string
    {
        $body = $this->world->answer[1];

        return is_string($body) ? $body : json_encode($body);
    }
}
