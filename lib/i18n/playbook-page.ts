import { playbookPage } from './en/playbook-page';
import { addTexts } from './index';

addTexts({ playbooks: playbookPage });
