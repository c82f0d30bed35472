<?php

declare(strict_types=1);

namespace Magento\Framework\App;

interface ActionInterface
{
    /**
     * @return mixed
     */
    public function execute();
}
