<?php

declare(strict_types=1);

namespace Varai\Portal\Controller\Adminhtml\Portal;

use Magento\Backend\App\Action;
use Magento\Backend\App\Action\Context;
use Magento\Framework\App\Action\HttpPostActionInterface;
use Magento\Framework\Controller\Result\Json;
use Magento\Framework\Controller\Result\JsonFactory;
use Varai\Portal\Model\NoSession;
use Varai\Portal\Model\PortalSessions;
use Varai\Portal\Model\Visitor;

/**
 * Gives the page a short-lived client secret. Who asks is signed in, may see the portal, and sends the form key: the
 * base action refuses everybody else before this runs.
 */
class Token extends Action implements HttpPostActionInterface
{
    public const ADMIN_RESOURCE = 'Varai_Portal::portal';

    public function __construct(
        Context $context,
        private readonly JsonFactory $answers,
        private readonly PortalSessions $sessions
    ) {
        parent::__construct($context);
    }

    /**
     * @return Json
     */
    public function execute()
    {
        $answer = $this->answers->create();
        $answer->setHeader('Cache-Control', 'no-store', true);
        try {
            $answer->setData($this->sessions->mint($this->visitor()));
        } catch (NoSession $trouble) {
            $answer->setHttpResponseCode($trouble->getMessage() === NoSession::UNREACHABLE ? 502 : 503);
            $answer->setData(['error' => $trouble->getMessage()]);
        }

        return $answer;
    }

    private function visitor(): Visitor
    {
        $user = $this->_auth->getUser();

        return new Visitor(
            'magento-' . $user->getId(),
            (string) $user->getName(),
            (string) $user->getEmail(),
            (bool) $this->_authorization->isAllowed('Varai_Portal::billing'),
            (bool) $this->_authorization->isAllowed('Varai_Portal::connections')
        );
    }
}
