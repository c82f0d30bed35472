<?php

declare(strict_types=1);

namespace Magento\Framework\App\Config;

interface ScopeConfigInterface
{
    /**
     * @return mixed
     */
    public function getValue($path, $scopeType = 'default', $scopeCode = null);
}
