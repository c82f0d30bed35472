<?php

declare(strict_types=1);

namespace Magento\Backend\Block;

class Template
{
    public function __construct(private readonly array $data)
    {
    }

    public function getData($key = '')
    {
        return $this->data[$key] ?? null;
    }
}
