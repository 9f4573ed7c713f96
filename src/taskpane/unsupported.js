/* Plain ES5: runs in every Excel. The Trident engine of Excel 2016 and 2019 cannot run the pane; it says what to install. */
(function () {
  'use strict';
  var trident = Boolean(document.documentMode) || /Trident|MSIE/.test(navigator.userAgent);
  var old = trident || typeof Promise === 'undefined' || typeof Object.fromEntries !== 'function';
  if (!old) return;

  function line(tag, text) {
    var element = document.createElement(tag);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  function show() {
    var root = document.getElementById('root');
    if (!root) return;
    while (root.firstChild) root.removeChild(root.firstChild);
    root.className = 'unsupported';
    root.appendChild(line('h1', '此版本的 Excel 无法运行预算绩效自评助手'));
    root.appendChild(
      line(
        'p',
        '当前 Excel 使用旧的 Internet Explorer 组件显示加载项，本助手需要 Microsoft Edge WebView2。您的工作簿没有任何改动。'
      )
    );
    root.appendChild(line('p', '请任选一种办法：'));
    var list = document.createElement('ol');
    list.appendChild(
      line(
        'li',
        '安装或升级到 Excel 2021、Excel 2024 或 Microsoft 365，并安装 Microsoft Edge WebView2 运行时，然后重新打开 Excel。'
      )
    );
    list.appendChild(
      line(
        'li',
        '用新版 Microsoft Edge 或 Chrome 打开单位内网上的“自评工作台”，在其中打开本工作簿（.xlsx），功能相同。'
      )
    );
    root.appendChild(list);
    root.appendChild(line('p', '如需帮助，请把本页内容转给单位的信息化管理员，安装说明见“docs/安装.md”。'));
    root.appendChild(
      line(
        'p',
        'This Excel shows add-ins with Internet Explorer. Install Excel 2021 or later, or Microsoft 365, with WebView2.'
      )
    );
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', show);
  } else {
    show();
  }
})();
