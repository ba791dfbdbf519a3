import 'tdesign-react/es/style/index.css';
import './app/theme.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { followSystemTheme } from './app/theme.ts';

followSystemTheme();
createRoot(document.getElementById('root')!).render(<App />);
