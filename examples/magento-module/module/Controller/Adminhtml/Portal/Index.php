<?php

declare(strict_types=1);

namespace Varai\Portal\Controller\Adminhtml\Portal;

use Magento\Backend\App\Action;
use Magento\Backend\App\Action\Context;
use Magento\Csp\Api\CspAwareActionInterface;
use Magento\Csp\Model\Policy\FetchPolicy;
use Magento\Framework\App\Action\HttpGetActionInterface;
use Magento\Framework\View\Result\Page;
use Magento\Framework\View\Result\PageFactory;
use Varai\Portal\Model\Configuration;

/**
 * The portal's page in the admin.
 */
class Index extends Action implements HttpGetActionInterface, CspAwareActionInterface
{
    public const ADMIN_RESOURCE = 'Varai_Portal::portal';

    public function __construct(
        Context $context,
        private readonly PageFactory $pages,
        private readonly Configuration $configuration
    ) {
        parent::__construct($context);
    }

    /**
     * @return Page
     */
    public function execute()
    {
        $page = $this->pages->create();
        $page->setActiveMenu('Varai_Portal::portal');
        $page->getConfig()->getTitle()->prepend(__('VARAi'));

        return $page;
    }

    /**
     * Lets this one page reach the address that is set, which csp_whitelist.xml cannot know.
     *
     * @inheritDoc
     */
    public function modifyCsp(array $appliedPolicies): array
    {
        $host = $this->configuration->getBaseUrl();
        if ($host === null) {
            return $appliedPolicies;
        }
        $live = preg_replace('~^http~', 'ws', $host);

        return array_merge($appliedPolicies, [
            new FetchPolicy('script-src', false, [$host]),
            new FetchPolicy('connect-src', false, [$host, $live], [], true),
            // drawings inside style sheets
            new FetchPolicy('img-src', false, [], ['data'], true),
        ]);
    }
}
