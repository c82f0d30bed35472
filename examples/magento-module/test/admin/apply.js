/* global require */
// Stands in for mage/apply: starts what the page names in its scripts of the type text/x-magento-init.
require.config({ baseUrl: '/static' });
document.addEventListener('DOMContentLoaded', () => {
  for (const script of document.querySelectorAll('script[type="text/x-magento-init"]')) {
    const wanted = JSON.parse(script.textContent);
    for (const selector of Object.keys(wanted)) {
      for (const component of Object.keys(wanted[selector])) {
        require([component], (start) => {
          for (const element of document.querySelectorAll(selector)) start(wanted[selector][component], element);
        });
      }
    }
  }
});
