<?php

declare(strict_types=1);

namespace Varai\Portal\Model\Config;

use Magento\Framework\Data\OptionSourceInterface;

/**
 * The ways in which the code of the tags comes into the page.
 */
class Script implements OptionSourceInterface
{
    public const MODULE = 'module';
    public const ONE = 'script';

    /**
     * @inheritDoc
     */
    public function toOptionArray(): array
    {
        return [
            ['value' => self::MODULE, 'label' => __('Modules, each when it is needed')],
            ['value' => self::ONE, 'label' => __('One script for all')],
        ];
    }
}
