<?php

declare(strict_types=1);

namespace Magento\Framework\Controller\Result;

/**
 * Keeps what a controller answers.
 */
class Json
{
    public int $code = 200;
    public array $headers = [];
    public mixed $data = null;

    public function setHttpResponseCode($httpCode): self
    {
        $this->code = $httpCode;

        return $this;
    }

    public function setHeader($name, $value, $replace = false): self
    {
        $this->headers[$name] = $value;

        return $this;
    }

    public function setData($data, $cleanup = false): self
    {
        $this->data = $data;

        return $this;
    }
}
