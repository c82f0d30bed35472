<?php

declare(strict_types=1);

namespace Psr\Log;

interface LoggerInterface
{
    public function error($message, array $context = []);
}
