import { playbookPage } from './en/playbook-page';
import { addTexts } from './texts';

addTexts({ playbooks: playbookPage });
