<?php

declare(strict_types=1);

namespace Magento\User\Model;

class User
{
    public function __construct(
        private readonly string $id,
        private readonly string $name,
        private readonly string $email
    ) {
    }

    public function getId(): string
    {
        return $this->id;
    }

    public function getName(): string
    {
        return $this->name;
    }

    public function getEmail(): string
    {
        return $this->email;
    }
}
