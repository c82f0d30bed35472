<?php

declare(strict_types=1);

namespace Magento\Backend\App;

use Magento\Backend\App\Action\Context;
use Magento\Backend\Model\Auth;
use Magento\Framework\App\ActionInterface;
use Magento\Framework\AuthorizationInterface;

/**
 * Who may come in is asked as Magento's own base action asks it; the admin of the browser's tests does the rest.
 */
abstract class Action implements ActionInterface
{
    public const ADMIN_RESOURCE = 'Magento_Backend::admin';

    /** @var Auth */
    protected $_auth; // phpcs:ignore PSR2.Classes.PropertyDeclaration.Underscore

    /** @var AuthorizationInterface */
    protected $_authorization; // phpcs:ignore PSR2.Classes.PropertyDeclaration.Underscore

    public function __construct(Context $context)
    {
        $this->_auth = $context->getAuth();
        $this->_authorization = $context->getAuthorization();
    }

    /**
     * Public here alone: Magento's own dispatch asks it.
     */
    public function isAllowedHere(): bool
    {
        return (bool) $this->_authorization->isAllowed(static::ADMIN_RESOURCE);
    }
}
