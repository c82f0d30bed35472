<?php

declare(strict_types=1);

namespace Varai\Portal\Model;

/**
 * Who sits in front of the page, and what their role lets them do there.
 */
class Visitor
{
    public function __construct(
        public readonly string $id,
        public readonly string $name,
        public readonly string $email,
        public readonly bool $mayBill,
        public readonly bool $mayConnect
    ) {
    }
}
