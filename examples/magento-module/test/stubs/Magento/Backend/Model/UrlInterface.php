<?php

declare(strict_types=1);

namespace Magento\Backend\Model;

interface UrlInterface
{
    public function getUrl($routePath = null, $routeParams = null);

    public function getBaseUrl($params = []);
}
