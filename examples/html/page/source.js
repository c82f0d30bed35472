// "Copy" beside the code: what any page would write by itself.
const said = document.querySelector('.copied');

document.addEventListener('click', async (event) => {
  const button = event.target.closest?.('[data-copy]');
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(source.textContent);
    said.textContent = 'Copied';
  } catch {
    getSelection().selectAllChildren(source);
    said.textContent = 'Selected: copy it with your keyboard';
  }
});
