<?php

declare(strict_types=1);

namespace Magento\Backend\Model;

use Magento\User\Model\User;

class Auth
{
    public function __construct(private readonly ?User $user)
    {
    }

    public function getUser(): ?User
    {
        return $this->user;
    }

    public function isLoggedIn(): bool
    {
        return $this->user !== null;
    }
}
