/** The browser starts the console here. */
import { createRoot } from 'react-dom/client';
import { App } from './app/app';

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
