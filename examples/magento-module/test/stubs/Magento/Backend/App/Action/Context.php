<?php

declare(strict_types=1);

namespace Magento\Backend\App\Action;

use Magento\Backend\Model\Auth;
use Magento\Framework\AuthorizationInterface;

class Context
{
    public function __construct(
        private readonly Auth $auth,
        private readonly AuthorizationInterface $authorization
    ) {
    }

    public function getAuth(): Auth
    {
        return $this->auth;
    }

    public function getAuthorization(): AuthorizationInterface
    {
        return $this->authorization;
    }
}
