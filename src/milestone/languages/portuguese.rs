//! Portuguese, of Brazil and of Portugal.

use super::Language;
use crate::milestone::words::Class::*;

pub(super) const PORTUGUESE: Language = Language {
    name: "Portuguese",
    words: &[
        (Alert, "alarme{,s}=n alerta{,s}=n notificação=n notificações=n"),
        (Monitor, "monitoramento=n monitorização=n monitoria=n"),
        (Fire, "disparou disparado{,s} dispara{,m} acionado soou acusou"),
        (User, "usuário{,s}=n utilizador{,es}=n cliente{,s}=n usuária{,s}=n"),
        (Team, "equipe{,s}=n equipa=n nós=n engenheiro{,s}=n técnico{,s}=n desenvolvedor{,es}=n"),
        (OnCall, "plantão=n plantonista{,s}=n sobreaviso=n"),
        (
            Notice,
            "detectado detectada detectou detectamos detetado detetada detetou percebeu percebemos percebido notamos notou notado identificamos_que observado observamos observou constatado constatamos constatou verificamos_que",
        ),
        (Find, "encontrado encontrada encontramos encontrou descoberto descoberta descobrimos descobriu achamos"),
        (See, "vemos vimos viu mostra mostram mostrou"),
        (
            Report,
            "reportou relatou relatam relataram relato{,s} reclamações reclamação reclama{,m} reclamaram chamado{,s} reportam reportaram reportado informam informaram queixa{,s} queixam-se ticket{,s} avisam avisou",
        ),
        (
            Told,
            "acionado acionada acionamos avisado notificado notificada comunicado chamado informado contatado alertado",
        ),
        (Receive, "recebemos recebido{,s} recebida{,s} recebe{,m} recebeu chegam chegaram chega"),
        (Investigate, "investigação=n análise=n diagnóstico=n apuração=n"),
        (
            Investigate,
            "investigando=g investigar=g investiga{,m,mos}=g analisar=g analisa{,m,mos,ndo}=g a_investigar=g verificando=g apurando=g",
        ),
        (
            Acknowledge,
            "reconhecido reconheceu assume{,m} assume_o_incidente assumiu assumimos atende{,u} atendeu assumido responde_ao_alerta",
        ),
        (Declare, "declarado declarada declarou declaramos escalado escalada escalamos escalonado"),
        (Room, "sala_de_crise=n sala_de_guerra=n gabinete_de_crise=n"),
        (Create, "aberto aberta abriu abrimos criado criada criamos convocada convocado"),
        (Start, "início=n iniciou iniciado iniciada iniciamos inicia{,m} começa{,m,ram} começou começamos começo"),
        (Cause, "causa{,s}=n causa_raiz=n origem=n motivo=n culpado=n razão=n"),
        (
            Identify,
            "identificado identificada identificou identificamos localizado localizada localizamos descobrimos descobriu-se constatou-se determinamos isolado isolada",
        ),
        (Because, "por_causa=n devido=n causado=n causada=n provocado=n porque=n"),
        (
            Wrong,
            "ausente faltando faltava errado errada incorreto incorreta cheio cheia corrompido corrompida inválido saturado",
        ),
        (Outside, "expirou expirado vencido venceu vencida queda_de_energia=n falta_de_energia=n apagão=n"),
        (
            Change,
            "mudança_de_configuração=n implantação=n implantado implantada deploy_em=n publicação=n publicado publicada publicamos lançado lançamento=n atualização=n atualizado mudança{,s}=n alteração=n alterado alterada subimos subida=n ativado ativada virada=n instalado mesclado",
        ),
        (Artifact, "migração=n versão=n configuração=n atualização=n manutenção=n certificado=n"),
        (Production, "produção=n"),
        (Fix, "correção=n corrigido corrigida corrigimos conserto=n consertado ajuste=n hotfix=n reparado"),
        (
            Revert,
            "revertido revertida revertemos reverteu reversão=n desfeito desfeita voltamos_à_versão volta_à_versão voltamos_para_a_versão",
        ),
        (
            Action,
            "reinício=n reinicialização=n reiniciado reiniciada reiniciou reiniciamos desativado desativada desativamos desabilitado removido removida removemos bloqueado restart=n",
        ),
        (
            Mitigate,
            "mitigado mitigada mitigação mitigamos contido contenção contorno=n solução_de_contorno=n paliativo=n contornado",
        ),
        (
            Recover,
            "restabelecido restabelecida{,s} restabelecidos restabelecemos restaurado restaurada restauramos restauração recuperou recuperado recuperada recuperação voltou voltaram voltou_a_funcionar voltaram_a_funcionar voltou_ao_ar de_volta_ao_ar reposto reposta estabilizado estabilizada retomado retomada volta_a_funcionar",
        ),
        (
            Resolve,
            "resolvido resolvida{,s} resolvidos resolveu solucionado solucionada sanado sanada normalizado normalizada normalizou voltou_ao_normal voltaram_ao_normal volta_ao_normal retorno_à_normalidade volta_à_normalidade normalização situação_normalizada regularizado regularizada",
        ),
        (Close, "fechado fechada encerrado encerrada encerramento fechamos encerramos"),
        (End, "fim=n finalizou finalizado finalizada fim_do=n fim_da=n término=n terminou encerrado"),
        (
            Done,
            "aplicad{o,a} aplicamos concluído concluída concluímos finalizado sucesso feito feita realizado realizada efetuado completo concluiu",
        ),
        (
            Down,
            "indisponível indisponíveis fora_do_ar fora caído caídos inacessível inacessíveis afetado{,s} afetada{,s} impactado{,s} lento{,s} lenta{,s} degradado degradada travado travada instável inoperante",
        ),
        (
            Fail,
            "falhou falham falhando falharam caiu caíram cai parou_de_funcionar parou_de_responder parou pararam não_responde não_respondem travou deixou_de_responder deixou_de_funcionar",
        ),
        (
            Error,
            "erro{,s}=n falha{,s}=n problema{,s}=n incidente{,s}=n lentidão=n latência=n indisponibilidade=n queda{,s}=n instabilidade=n taxa_de_erros=n taxa_de_erro=n interrupção=n anomalia{,s}=n",
        ),
        (Incident, "incidente{,s}=n interrupção=n indisponibilidade=n queda=n ocorrência=n"),
        (
            Good,
            "disponível disponíveis operacional operacionais normalidade funciona{,m,ndo} normal normais normalmente estável acessível respondendo",
        ),
        (Work, "acessar aceder entrar pagar logar"),
        (Back, "de_volta=n"),
        (Again, "novamente=n de_novo=n"),
        (All, "completamente=n totalmente=n todos=n todas=n tudo=n todo=n"),
        (Partly, "parcial{,mente}=n alguns=n algumas=n gradualmente=n"),
        (Confirm, "confirmado confirmada confirmamos confirmou verificado verificada validado validada"),
        (
            Service,
            "serviço{,s}=n servidor{,es}=n sítio=n site{,s}=n sistema{,s}=n banco_de_dados=n base_de_dados=n aplicação=n aplicativo=n pagamento{,s}=n acesso{,s}=n página{,s}=n rede=n",
        ),
        (First, "primeir{o,a,os,as}=n"),
        (Rise, "aumento aumenta{,m} aumentou aumentaram sobe{,m} subiu cresce{,m} pico crescimento"),
        (Sink, "caíram diminui{,u,ram} diminuem cessaram cessam sumiram desapareceram reduziu baixou redução"),
        (Provider, "provedor{,es}=n fornecedor{,es}=n operadora=n"),
        (Not, "não=n nenhum{,a}=n ninguém=n nunca=n sem=n desconhecida=n desconhecido=n nem=n"),
        (
            Plan,
            "previsto=n prevista=n vai=n vamos=n será=n serão=n planejado=n planeado=n planejada=n agendado=n agendada=n decidimos=n decisão=n devemos=n iremos=n amanhã=n preparando=n",
        ),
        (Try, "tentativa{,s}=n tentou=n tentamos=n tentando=n tentaram=n"),
        (Hedge, "provavelmente=n possivelmente=n talvez=n parece{,m}=n suspeita{,mos}=n suspeita-se=n hipótese=n"),
        (
            Still,
            "ainda=n continua{,m} persiste{,m} permanece{,m} sem_sucesso sem_efeito não_resolveu não_adiantou não_funcionou não_ajudou em_vão",
        ),
        (But, "porém=n mas=n contudo=n"),
        (Background, "depois=n após=n desde=n antes=n"),
        (Paperwork, "relatório=n documentação=n"),
        (Unable, "não_conseguem não_consegue não_conseguiam não_podem não_pode impossível impossibilitados"),
    ],
    back: &[
        (Not, "desconhecida desconhecido"),
        (Plan, "previsto prevista planejado planejada planeado planeada agendado agendada programado programada"),
        (
            Try,
            "falhou falharam fracassou sem_sucesso sem_efeito não_resolveu não_adiantou não_funcionou não_ajudou em_vão",
        ),
    ],
    marks: "automático houve os da das na nas um uma foi foram está estão ao aos pelo pela para que ele dos pelos seu sua mais nova novo já até também muito nossos sabemos saíam",
    local: &[(None, "no mais do as come"), (Some(Team), "time"), (Some(All), "todo")],
    folds: &[
        ('á', "a"),
        ('â', "a"),
        ('ã', "a"),
        ('à', "a"),
        ('é', "e"),
        ('ê', "e"),
        ('í', "i"),
        ('ó', "o"),
        ('ô', "o"),
        ('õ', "o"),
        ('ú', "u"),
        ('ç', "c"),
    ],
};
