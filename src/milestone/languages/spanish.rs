//! Spanish.

use super::Language;
use crate::milestone::words::Class::*;

pub(super) const SPANISH: Language = Language {
    name: "Spanish",
    words: &[
        (Alert, "alarma{,s}=n alerta{,s}=n aviso{,s}=n notificación=n notificaciones=n"),
        (Monitor, "monitoreo=n monitorización=n supervisión=n"),
        (Fire, "disparó dispara{,n} disparado salta saltó saltan saltaron se_dispara se_activa suena llega llegan"),
        (User, "usuario{,s}=n usuaria{,s}=n cliente{,s}=n compañero{,s}=n"),
        (Team, "equipo{,s}=n nosotros=n ingenier{o,a,os}=n técnico{,s}=n desarrollador{,es}=n"),
        (OnCall, "guardia=n de_guardia=n"),
        (
            Notice,
            "detectado detectada detectó detectamos detecta{,n} se_detecta notamos nota{,n} notó advierte advertimos observa observamos observó se_observa percatamos se_percata se_percibe descubre descubrimos descubrió nos_damos_cuenta se_da_cuenta vemos_que",
        ),
        (Find, "encontrado encontrada encontramos encontró se_encuentra encontraron hallado hallamos"),
        (See, "vemos ve ven muestra muestran vio"),
        (
            Report,
            "reporta{,n,mos} reportó reportaron reportado{,s} reporte{,s} informa{,n} queja{,s} se_quejan quejan avisa{,n} incidencias_reportadas ticket{,s} aviso{,s} denuncian reclamo{,s} reclaman",
        ),
        (
            Told,
            "avisado{,s} avisamos notificado{,s} se_avisa se_notifica alertado{,s} llamado llaman se_contacta contactado informado",
        ),
        (Receive, "recibe{,n} recibimos recibido{,s} recibió llega{,n} llegaron llegan entra{,n}"),
        (Investigate, "investigación=n análisis=n diagnóstico=n revisión=n"),
        (
            Investigate,
            "investigando=g investigar=g investiga{,n,mos}=g analiza{r,n,mos,ndo}=g analiza=g diagnosticar=g revisa{r,n,mos,ndo}=g revisa=g buscando=g",
        ),
        (
            Acknowledge,
            "reconocido reconoce atiende{,n} atendido asume{,n} toma_el_incidente toma_el_caso toma{,n} responde_a_la_alerta se_hace_cargo se_incorpora",
        ),
        (
            Declare,
            "declarado declarada declaró declara se_declara declaramos escalado escala escalamos se_escala escalación",
        ),
        (Room, "sala_de_crisis=n sala_de_guerra=n comité_de_crisis=n gabinete_de_crisis=n canal_de_incidente=n"),
        (Create, "abierto abierta abre abrimos se_abre crea creado se_crea convoca convocado convocamos"),
        (
            Start,
            "inicio=n inicia{,n,mos,do} inició iniciamos comienza{,n} comenzó comienzo comenzamos empieza{,n} empezó empezamos empezaron empiezan arranca arrancamos",
        ),
        (Cause, "causa{,s}=n causa_raíz=n origen=n motivo=n culpable=n razón=n"),
        (
            Identify,
            "identificado identificada identificó identifica{,n} identificamos se_identifica determinamos se_determina localizado localizada localizamos se_localiza resulta_que resultó_que se_descubre se_comprueba se_averigua",
        ),
        (Because, "debido=n por_causa=n causado provocado porque=n"),
        (
            Wrong,
            "faltaba falta faltante erróneo errónea incorrecto incorrecta lleno llena saturado saturada corrupto corrupta inválido defectuoso",
        ),
        (
            Outside,
            "caduca{,n,do} caducó caducado había_caducado vencido vence venció expira expiró expirado corte_de_luz=n corte_eléctrico=n corte_de_energía=n apagón=n",
        ),
        (
            Change,
            "cambio{,s}_de_configuración=n despliegue{,s}=n desplegado desplegada desplegó despliega{,n} se_despliega desplegamos desplegamos publicado publica publicamos se_publica lanzamiento=n lanzado pase_a_producción=n pasa_a_producción puesta_en_producción=n actualización=n actualizado actualizamos cambio{,s}=n cambiado modificación=n modificado subida_a_producción=n subimos se_activa activado instalado",
        ),
        (
            Artifact,
            "migración=n versión=n actualización=n certificado=n mantenimiento=n configuración=n cambio_de_configuración=n parche{,s}=n",
        ),
        (Production, "producción=n"),
        (
            Fix,
            "corregido corregida corrige corregimos corrección=n arreglo=n arreglado parche{,s}=n parcheado solución=n reparado reparación=n",
        ),
        (
            Revert,
            "revertido revertida revierte{,n} revertimos revirtió se_revierte reversión=n vuelta_atrás=n marcha_atrás=n se_volvió_a_la_versión volvimos_a_la_versión volvemos_a_la_versión volver_a_la_versión=n se_vuelve_a_la_versión deshecho",
        ),
        (
            Action,
            "reinicio{,s}=n reiniciado reiniciada reinició reinicia{,n,mos} se_reinicia reiniciaron desactivado desactivamos se_desactiva deshabilitado eliminado eliminamos bloqueado escalamos_el_servidor se_elimina",
        ),
        (
            Mitigate,
            "mitigado mitigada mitigación mitigamos se_mitiga contenido contención solución_temporal=n solución_provisional=n",
        ),
        (
            Recover,
            "restablecido restablecida{,s} restablecidos restablece{,n} se_restablece restablecimos restaurado restaurada{,s} restaurados restauramos restauración recuperado recuperada recuperó recupera{,n} se_recupera recuperación vuelve{,n} volvió volvieron ya_funciona reestablecido reestablecida vuelve_a_estar vuelve_a_funcionar vuelven_a_funcionar estabilizado restituido",
        ),
        (
            Resolve,
            "resuelto resuelta{,s} resueltos resuelve se_resuelve resolvió resuelven solucionado solucionada{,s} solucionados se_soluciona vuelve_a_la_normalidad vuelven_a_la_normalidad vuelta_a_la_normalidad volvió_a_la_normalidad regreso_a_la_normalidad subsanado subsanada con_normalidad normalizado normalizada superado",
        ),
        (Close, "cerrado cerrada cierre cierra cerramos se_cierra"),
        (
            End,
            "fin=n fin_de=n finalizado finalizada finaliza final_de=n termina terminado terminada concluido concluye",
        ),
        (
            Done,
            "aplicad{o,a} aplicamos se_aplica completado completada completo éxito exitoso exitosa exitosamente realizado realizada hecho hecha terminado terminada finalizado finalizada",
        ),
        (
            Down,
            "caído caída{,s} caídos no_disponible no_responde no_responden inaccesible{,s} indisponible afectado{,s} afectada{,s} lento{,s} lenta{,s} degradado degradada fuera_de_servicio bloqueado{,s} intermitente muy_lenta muy_lento",
        ),
        (
            Fail,
            "fallaron falla{,n,ndo} falló cayó se_cayó cayeron se_cayeron cae{,n} se_cae se_caen dejó_de_funcionar deja_de_funcionar dejó_de_responder deja_de_responder dejan_de_funcionar colapsa colapsó",
        ),
        (
            Error,
            "incidente{,s}=n fallo{,s}=n error{,es}=n problema{,s}=n avería{,s}=n lentitud=n latencia{,s}=n caída{,s}=n incidencia{,s}=n interrupción=n tasa_de_errores=n anomalía{,s}=n indisponibilidad=n",
        ),
        (Incident, "incidente{,s}=n incidencia{,s}=n interrupción=n avería=n caída=n corte=n"),
        (
            Good,
            "disponible{,s} operativo{,s} operativa funciona{,n,ndo} estable{,s} responde{,n} normal{,es} normalmente accesible{,s} operando normalidad correctamente",
        ),
        (Work, "iniciar_sesión acceder pagar entrar conectarse"),
        (Back, "de_vuelta=n"),
        (Again, "de_nuevo=n nuevamente=n otra_vez=n"),
        (All, "completamente=n totalmente=n todo{,s}=n toda{,s}=n completo=n"),
        (Partly, "parcial{,mente}=n algunos=n algunas=n gradualmente=n"),
        (
            Confirm,
            "confirmado confirmada confirma{,n,mos} se_confirma verificado verificada verifica{,mos} se_verifica comprobado comprobamos validado",
        ),
        (
            Service,
            "servicio{,s}=n servidor{,es}=n sitio{,s}=n web{,s}=n aplicación=n aplicaciones=n sistema{,s}=n base_de_datos=n página{,s}=n plataforma=n pago{,s}=n red=n conexión=n",
        ),
        (First, "primer{,o,a,os,as}=n"),
        (Rise, "aumenta{,n} aumento aumentó aumentan sube{,n} suben subió incremento incrementa crece{,n} pico"),
        (
            Sink,
            "baja{,n} bajan bajó disminuye{,n} disminuyó desaparece{,n} desaparecen desaparecieron desciende{,n} cesan cesaron",
        ),
        (Provider, "proveedor{,es}=n operador{,a}=n"),
        (Not, "ningún=n ninguna=n ninguno=n nadie=n nunca=n sin=n desconocida=n desconocido=n tampoco=n"),
        (
            Plan,
            "planeado=n deberá=n prevista=n previsto=n programado=n programada=n se_va_a=n vamos_a=n va_a=n van_a=n planificado=n planificada=n decide=n decidimos=n se_decide=n decisión=n hay_que=n queremos=n mañana=n preparamos=n",
        ),
        (Try, "intento{,s}=n intentó=n intenta{,n,mos,r,ndo}=n se_intenta=n tratamos_de=n"),
        (
            Hedge,
            "probablemente=n posiblemente=n quizás=n quizá=n parece{,n}=n sospecha{,mos,n}=n se_sospecha=n hipótesis=n tal_vez=n",
        ),
        (
            Still,
            "todavía=n aún=n sigue{,n} persiste{,n} continúa{,n} sin_éxito sin_resultado no_soluciona no_resuelve no_ayudó no_funcionó en_vano",
        ),
        (But, "pero=n aunque=n"),
        (Background, "después=n tras=n desde=n antes=n"),
        (Paperwork, "informe=n documentación=n"),
        (Unable, "no_pueden no_puede no_podían no_logran no_consiguen no_logra imposible"),
    ],
    back: &[
        (Not, "desconocida desconocido"),
        (Plan, "programado programada previsto prevista planeado planeada planificado planificada"),
        (
            Try,
            "falló fallaron fallido fallida sin_éxito sin_resultado no_soluciona no_resuelve no_ayudó no_funcionó en_vano fracasó",
        ),
    ],
    marks: "hubo hay desplegado el los las del una por para se que está están ha han fue fueron nuestro nuestra al su sus como más ya muy nueva nuevo la lo hacia desde todavía sabemos llegan",
    local: &[(None, "once"), (Some(All), "todo"), (Some(Not), "no")],
    folds: &[('á', "a"), ('é', "e"), ('í', "i"), ('ó', "o"), ('ú', "u")],
};
