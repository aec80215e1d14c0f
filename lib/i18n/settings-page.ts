import { settingsPage } from './en/settings-page';
import { addTexts } from './index';

addTexts({ settings: settingsPage });
