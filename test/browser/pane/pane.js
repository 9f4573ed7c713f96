/* A page with nothing but the Office.js client: the tests drive it from outside. */
window.seen = [];
Office.onReady((info) => {
  window.info = info;
  Office.actions.associate('check', (event) => {
    window.seen.push(`command ${event.source.id}`);
    event.completed();
  });
  Office.actions.associate('report', async (event) => {
    await Office.addin.showAsTaskpane();
    window.seen.push(`command ${event.source.id}`);
    event.completed();
  });
  document.documentElement.dataset.ready = 'yes';
});
