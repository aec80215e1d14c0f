import type { Names } from './names';

export const pt = {
  name: 'nome completo|nome e sobrenome|nome do contato|nome do contacto|pessoa nome|nome do lead|nome do cliente|pessoa de contato|cliente|contato nome|responsavel pelo contato',
  firstName: 'nome|primeiro nome|nome proprio',
  middleName: 'nome do meio|segundo nome',
  lastName: 'sobrenome|apelido|ultimo nome|nome de familia|apelidos',
  nameSuffix: 'sufixo',
  email:
    'correio eletronico|endereco de email|endereco de e mail|mail|e mail|correio electronico|endereco eletronico|e mail principal',
  phone:
    'telefone|numero de telefone|celular|celulares|telemoveis|telemovel|tel|telefone celular|numero de celular|telefone fixo|telefone comercial|whatsapp|numero|telefone movel|movel|fone|telefone residencial',
  profile: 'perfil|perfil do linkedin|url do perfil|link do linkedin|perfil linkedin',
  contact: 'contato|contacto|dados de contato|dados de contacto|forma de contato',
  company:
    'empresa|companhia|organizacao|nome da empresa|razao social|conta|nome da conta|organizacao nome|nome da organizacao|negocio|nome empresa',
  title: 'cargo|funcao|posicao|titulo|profissao|ocupacao',
  industry: 'setor|sector|industria|ramo|segmento de mercado|ramo de atividade',
  companySize:
    'funcionarios|numero de funcionarios|tamanho da empresa|colaboradores|n de funcionarios|porte|numero de colaboradores',
  website: 'site|pagina web|dominio|url do site|pagina da web|sitio web',
  country:
    'pais|pais regiao|codigo do pais|pais comercial|pais regiao do endereco comercial|pais do endereco comercial',
  city: 'cidade|localidade|municipio|cidade do endereco comercial',
  language: 'idioma|lingua|idioma preferido',
  zone: 'fuso horario',
  painPoint: 'problema|necessidade|dor|desafio',
  source:
    'fonte|origem|fonte do lead|origem do lead|origem original|proveniencia|fonte original|origem do contato',
  owner:
    'proprietario|proprietario do contato|proprietario do contacto|responsavel|atribuido a|vendedor|dono|consultor|comercial|proprietario do lead',
  stage: 'etapa|fase|etapa do funil|estagio',
  status: 'status|estado|status do lead|situacao|estado do lead|status do contato',
  note: 'nota|notas|comentario|comentarios|observacoes|observacao|descricao|mensagem|anotacoes',
  tags: 'etiquetas|etiqueta|categorias|categoria|grupos|palavras chave|marcadores',
  optOut:
    'nao contatar|nao contactar|nao ligar|descadastrado|cancelou inscricao|inscricao cancelada|nao enviar email|opt out|cancelou a inscricao|nao enviar e mail|lista negra|nao perturbe|descadastro|cancelamento de inscricao|nao telefonar|cancelou subscricao|data de descadastro|recusa de e mail|nao quer contato|descadastrado em|bloqueado|desinscrito',
  consent:
    'consentimento|inscrito|status de marketing|aceita emails|aceita e mails|newsletter|opt in|consentimento de marketing|aceita marketing|lgpd|estado de marketing|pode contatar|pode contactar|status da inscricao|aceita contato',
  record: 'id|id do registro|identificador|id do contato|id do registo|codigo do cliente|id do contacto',
  since:
    'data de criacao|criado em|criado|data|data de cadastro|data de inscricao|adicionado em|data de registo|data de registro|conectado em|data opt in|data da solicitacao|cadastrado em|data criacao|desde',
  lastTouch:
    'ultimo contato|ultimo contacto|ultima atividade|ultima actividade|data da ultima atividade|ultima ligacao|data do ultimo contato|contatado em|contactado em|data ultimo contato',
  nextAction: 'proxima acao|proximo passo|proximos passos|acao seguinte',
  nextDue:
    'proximo contato|proximo contacto|data de vencimento|vencimento|prazo|proxima atividade|data de acompanhamento|lembrete|retornar em|data de retorno|proxima ligacao',
  nothing: 'tratamento|saudacao|fax|data de nascimento|aniversario|sexo|alcunha|genero|forma de tratamento',
} satisfies Names;
