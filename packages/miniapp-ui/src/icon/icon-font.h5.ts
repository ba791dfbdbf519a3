import '@lintuan/icon-font.css';
