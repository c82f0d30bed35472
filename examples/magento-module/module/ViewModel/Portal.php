<?php

declare(strict_types=1);

namespace Varai\Portal\ViewModel;

use Magento\Backend\Model\UrlInterface;
use Magento\Framework\View\Element\Block\ArgumentInterface;
use Varai\Portal\Model\Configuration;
use Varai\Portal\Model\Nonce;
use Varai\Portal\Model\PortalSessions;

/**
 * What the template needs, of which nothing is secret but the admin's own keys in an address of its own.
 */
class Portal implements ArgumentInterface
{
    public function __construct(
        private readonly Configuration $configuration,
        private readonly PortalSessions $sessions,
        private readonly UrlInterface $backendUrl,
        private readonly Nonce $nonce
    ) {
    }

    public function isReady(): bool
    {
        return $this->configuration->isComplete();
    }

    public function getBaseUrl(): string
    {
        return (string) $this->configuration->getBaseUrl();
    }

    public function getLocale(): string
    {
        return $this->sessions->getLocale();
    }

    public function getSettingsUrl(): string
    {
        return $this->backendUrl->getUrl('adminhtml/system_config/edit', ['section' => 'varai_portal']);
    }

    /**
     * Attributes of the one script that brings the tags. Not by layout XML: its renderer writes a type of its own.
     *
     * @return array<string, string>
     */
    public function getScriptAttributes(): array
    {
        $file = $this->configuration->isOneScript() ? 'varai.iife.js' : 'loader.js';
        $attributes = ['src' => $this->getBaseUrl() . '/elements/' . $file, 'referrerpolicy' => 'no-referrer'];
        $attributes += $this->configuration->isOneScript() ? ['defer' => 'defer'] : ['type' => 'module'];
        $nonce = $this->nonce->get();

        return $nonce === null ? $attributes : $attributes + ['nonce' => $nonce];
    }

    /**
     * For `text/x-magento-init`: a script's text and never an attribute, since the address holds a key of the admin.
     */
    public function getInit(): string
    {
        $options = [
            'tokenUrl' => $this->backendUrl->getUrl('varai_portal/portal/token', ['_query' => ['isAjax' => 'true']]),
            'words' => [
                'ended' => (string) __('Your admin session has ended.'),
                'endedAct' => (string) __('Sign in again'),
                'denied' => (string) __('Your role may not see the portal any more.'),
                'key_refused' => (string) __('VARAi refuses the secret key. Enter a valid one in the configuration.'),
                'not_set_up' => (string) __('The portal is not set up yet.'),
                'unreachable' => (string) __('VARAi cannot be reached from this server.'),
                'unreachableAct' => (string) __('Try again'),
            ],
        ];

        return json_encode(
            ['#varai-portal' => ['Varai_Portal/js/portal' => $options]],
            JSON_THROW_ON_ERROR | JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT
        );
    }
}
