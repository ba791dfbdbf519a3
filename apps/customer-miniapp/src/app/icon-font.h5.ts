// Named by the app itself, so that every page shares one copy instead of bringing its own.
import '@lintuan/icon-font.css';
