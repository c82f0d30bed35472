<?php

declare(strict_types=1);

namespace Magento\Framework;

interface ObjectManagerInterface
{
    public function get($type);
}
