<?php

declare(strict_types=1);

namespace Varai\Portal\Model;

use RuntimeException;

/**
 * No portal session could be made. Its message is one of the words below and nothing of what was sent or answered.
 */
class NoSession extends RuntimeException
{
    public const NOT_SET_UP = 'not_set_up';
    public const KEY_REFUSED = 'key_refused';
    public const UNREACHABLE = 'unreachable';
}
