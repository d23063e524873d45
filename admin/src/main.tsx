/** The browser starts the console here. */
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import './main.css';

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
